# Everything is built here; at run time nothing is fetched. See OPERATION.md.
FROM node:22-bookworm-slim
WORKDIR /srv/custodian-compare
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN npm run build && mkdir -p var && chown -R node:node var .next
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 LOG_LEVEL=info
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --start-period=120s CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/health/ready').then((a)=>process.exit(a.ok?0:1),()=>process.exit(1))"]
# Migrates and seeds the database of DATABASE_URL, then serves.
CMD ["node", "lib/run/start.mjs"]

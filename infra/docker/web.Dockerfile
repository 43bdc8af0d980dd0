# The web client on a static server of its own, which passes what is not a file on to the orchestrator:
#   docker build -f infra/docker/web.Dockerfile -t talknshop/web .

ARG NODE_IMAGE=docker.io/library/node:24-slim
# Listens on 8080 as a user who is not root.
ARG NGINX_IMAGE=docker.io/nginxinc/nginx-unprivileged:1.28-alpine

FROM ${NODE_IMAGE} AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --loglevel=error
COPY tsconfig.base.json ./
COPY tools tools
COPY libs libs
COPY apps apps
RUN node tools/build.mjs web

FROM ${NGINX_IMAGE}
COPY infra/docker/web.conf.template /etc/nginx/templates/default.conf.template
COPY --from=build /src/dist/web /usr/share/nginx/html
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="talknshop-web" \
      org.opencontainers.image.description="TalknShop: web" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="MIT"
ENV ORCHESTRATOR_URL=http://orchestrator:8000 WEB_UPLOAD_ORIGINS=""
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/health/web"]
